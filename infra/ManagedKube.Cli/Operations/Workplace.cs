using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Projects;

namespace ManagedKube.Cli.Operations;

/// <summary>The project that verbs work on, and the folder that they write to.</summary>
internal sealed record Workplace
{
    public required ProjectFile Project { get; init; }

    public required HomeFolder Home { get; init; }

    public required StackCatalog Catalog { get; init; }

    public required StackLoader Loader { get; init; }

    /// <summary>The clusters of all stacks.</summary>
    public required FleetFiles Fleet { get; init; }

    /// <summary>Finds the project.</summary>
    /// <param name="host">The surroundings.</param>
    /// <param name="folder">The folder to look from, upwards; null for that of this program.</param>
    /// <param name="home">The value of <c>--home</c>; null when it is not given.</param>
    /// <exception cref="ProjectException">There is none, or it is wrong.</exception>
    public static Workplace Find(CliHost host, string? folder, string? home)
    {
        var project = ProjectFileReader.Discover(folder is null ? host.InstallationFolder : Path.GetFullPath(folder, host.WorkingFolder));
        var homeFolder = HomeFolder.Resolve(home, host, project.Folder);
        var catalog = new StackCatalog(project);
        var loader = new StackLoader(host, project, homeFolder);
        return new Workplace
        {
            Project = project,
            Home = homeFolder,
            Catalog = catalog,
            Loader = loader,
            Fleet = new FleetFiles(project, catalog, loader),
        };
    }
}
