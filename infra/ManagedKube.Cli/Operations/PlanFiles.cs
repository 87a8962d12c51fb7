using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Deployments.Plans;

namespace ManagedKube.Cli.Operations;

/// <summary>Keeps plans in files.</summary>
internal static class PlanFiles
{
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public static void Write(OpenStack stack, string path, DeploymentPlan plan)
    {
        try
        {
            File.WriteAllBytes(path, PlanFile.Write(plan, stack.Secrets()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.WrongUsage, $"The plan cannot be written to {path}: {e.Message}");
        }
    }

    /// <exception cref="CommandException">The file cannot be read, or holds no plan.</exception>
    /// <exception cref="Engine.Secrets.SecretsException">It is encrypted with another passphrase.</exception>
    public static DeploymentPlan Read(OpenStack stack, string path)
    {
        try
        {
            var content = File.ReadAllBytes(path);
            return PlanFile.Read(content, stack.Secrets(PlanFile.ReadSecretsState(content)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.WrongUsage, $"The plan {path} cannot be read: {e.Message}");
        }
        catch (FormatException e)
        {
            throw new CommandException(ExitCode.WrongUsage, $"The plan {path} cannot be used: {e.Message}. Make it again with 'mk preview --save-plan'.");
        }
    }
}
