using System.CommandLine;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Hosting;

namespace ManagedKube.Cli.Commands;

/// <summary>Prints the JSON schema of customers' files.</summary>
internal sealed class SchemaCommand : Command
{
    public SchemaCommand(CliServices services, CommandGuard guard)
        : base("schema", $"Print the JSON schema of customers' files, which editors complete and check with ({CustomerSchema.FileName}).")
    {
        SetAction((arguments, _) => guard.RunAsync(arguments, () =>
        {
            services.Host.Out.Profile.Out.Writer.Write(CustomerSchema.Text());
            return Task.FromResult(ExitCode.Done);
        }));
    }
}
