using System.CommandLine;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Hosting;

namespace ManagedKube.Cli.Commands;

/// <summary>Prints what customers' files may say.</summary>
internal sealed class SchemaCommand : Command
{
    private readonly Option<bool> _markdown = new("--markdown") { Description = "Print it as tables for people instead." };

    public SchemaCommand(CliServices services, CommandGuard guard)
        : base("schema", $"Print the JSON schema of customers' files, which editors complete and check with ({CustomerSchema.FileName}).")
    {
        Options.Add(_markdown);
        SetAction((arguments, _) => guard.RunAsync(arguments, () =>
        {
            services.Host.Out.Profile.Out.Writer.Write(arguments.GetValue(_markdown) ? CustomerSettingsPage.Markdown() : CustomerSchema.Text());
            return Task.FromResult(ExitCode.Done);
        }));
    }
}
