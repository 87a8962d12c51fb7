using ManagedKube.Kubectl.Commands;

return await KubectlCommand.RunAsync(args, Console.In, Console.Out, Console.Error, CancellationToken.None);
