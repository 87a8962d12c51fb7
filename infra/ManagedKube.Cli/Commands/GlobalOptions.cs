using System.CommandLine;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Engine.Projects;

namespace ManagedKube.Cli.Commands;

/// <summary>The options that every verb has.</summary>
internal sealed class GlobalOptions
{
    private readonly Option<string?> _folder = new("--cwd", "-C")
    {
        Description = "Work on the project of this folder (default: the one mk belongs to).",
        HelpName = "FOLDER",
        Recursive = true,
    };

    private readonly Option<string?> _home = new("--home")
    {
        Description = "The folder that everything written goes to (default: $MK_HOME, else .mk in the project).",
        HelpName = "FOLDER",
        Recursive = true,
    };

    /// <summary>Adds them to the root.</summary>
    public void AddTo(Command root)
    {
        root.Options.Add(_folder);
        root.Options.Add(_home);
    }

    /// <summary>The project and home folder that they mean.</summary>
    public Workplace Find(ParseResult arguments, CliHost host) =>
        Workplace.Find(host, arguments.GetValue(_folder), arguments.GetValue(_home));

    /// <summary>The home folder, even where there is no project: then the current folder counts as one.</summary>
    public HomeFolder Home(ParseResult arguments, CliHost host)
    {
        try
        {
            return Find(arguments, host).Home;
        }
        catch (ProjectException)
        {
            return HomeFolder.Resolve(arguments.GetValue(_home), host, host.WorkingFolder);
        }
    }
}
