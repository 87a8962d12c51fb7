using ManagedKube.Cli.Hosting;

namespace ManagedKube.Cli.Targets;

/// <summary>What a live endpoint needs from the environment.</summary>
internal static class LiveTarget
{
    /// <exception cref="CommandException">Something is missing; the message names all of it.</exception>
    public static void Require(Target target, CliHost host)
    {
        if (!target.IsAddress && string.IsNullOrEmpty(host.Variable(TargetVariables.Address)))
        {
            throw new CommandException(ExitCode.WrongUsage,
                $"The target '{target.Name}' is not an address: set {TargetVariables.Address} to the address it stands for, or write the address in the stack file.");
        }
        var missing = new[] { TargetVariables.ClientId, TargetVariables.SecretId }.Where(name => string.IsNullOrEmpty(host.Variable(name))).ToList();
        if (missing.Count > 0)
        {
            throw new CommandException(ExitCode.Authentication,
                $"There are no credentials for {target.Name}: set {string.Join(" and ", missing)} (a personal access token of the platform's console).");
        }
    }
}
