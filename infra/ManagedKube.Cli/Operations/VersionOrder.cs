using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Projects;
using ManagedKube.Model.Lifecycle;
using Pulumi.Protocol.Paths;

namespace ManagedKube.Cli.Operations;

/// <summary>Orders another version in a customer's file. Its comments and layout are kept.</summary>
internal sealed class VersionOrder(CliServices services, Workplace workplace, string stack)
{
    private readonly string _path = workplace.Project.StackFilePath(stack);

    /// <summary>Writes the version that a step leads to. A file that would break a rule by it stays as it was.</summary>
    /// <exception cref="CommandException">It would break a rule; what is wrong has been told.</exception>
    /// <exception cref="ProjectException">The file cannot be written, or has no such setting.</exception>
    public void Write(VersionStep step)
    {
        var key = step.Product == UpgradeProduct.Talos ? "talos" : "kubernetes";
        var text = File.ReadAllText(_path);
        var isGood = false;
        try
        {
            new StackFileEdit(_path, workplace.Project.Name).Set(Place(key), step.To.ToString(), isTyped: false);
            isGood = IsGood();
        }
        finally
        {
            if (!isGood)
                File.WriteAllText(_path, text);
        }

        if (!isGood)
            throw new CommandException(ExitCode.WrongUsage, $"{_path} stays as it is.");
        services.Host.Error.WriteLine($"Wrote versions.{key}: {step.To} to {Printable.OneLine(_path)}.");
    }

    private bool IsGood()
    {
        var problems = StackProblems.Diagnostics(new StackChecks(services, workplace).Find(stack), services.Host.Clock.GetUtcNow());
        services.Host.Error.WriteLines(problems.SelectMany(DiagnosticLines.Of));
        return problems.All(problem => problem.Severity != Severity.Error);
    }

    private static PropertyPath Place(string key) =>
        PropertyPath.Root.Append($"{ClusterConfiguration.Namespace}:cluster").Append("versions").Append(key);
}
