using ManagedKube.Simulator;

// FOLDER: runs the simulator of a folder until its input ends, or it is killed.
await using var simulator = await SimulatorHost.StartAsync(new SimulatorOptions { Folder = args[0], RateLimits = false });
Console.WriteLine("ready");
await Console.In.ReadToEndAsync();
