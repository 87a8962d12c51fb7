using ManagedKube.Engine.CrashHost;

// FOLDER before|after POINT: updates the stack in FOLDER to one of two programs and dies at a point; at 0, never.
var run = new CrashRun(args[0], new CrashPoints(int.Parse(args[2])));
var result = await run.UpAsync(args[1] == "after" ? CrashPrograms.After : CrashPrograms.Before);
foreach (var error in run.Errors)
    Console.Error.WriteLine(error);
Console.WriteLine(run.Points.Passed);
return (int)result.Outcome;
