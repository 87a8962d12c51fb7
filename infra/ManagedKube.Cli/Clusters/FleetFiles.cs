using System.Collections.Immutable;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Projects.Declarations;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Validation;

namespace ManagedKube.Cli.Clusters;

/// <summary>
/// The clusters of all stack files of a project, each file read once. What is wrong with one file is told where that stack is the
/// matter; for the others it is only left out.
/// </summary>
internal sealed class FleetFiles
{
    // A definition has no secret settings; what is encrypted beside it is not opened for the sake of other stacks.
    private const string Closed = "secret";

    private readonly StackCatalog _catalog;
    private readonly StackLoader _loader;
    private readonly ProjectFile _project;
    private readonly Dictionary<string, StackFile> _files = [];
    private readonly Lazy<(Fleet Fleet, ImmutableArray<string> LeftOut)> _clusters;

    public FleetFiles(ProjectFile project, StackCatalog catalog, StackLoader loader)
    {
        (_project, _catalog, _loader) = (project, catalog, loader);
        _clusters = new(Read);
    }

    /// <summary>The clusters.</summary>
    public Fleet Fleet => _clusters.Value.Fleet;

    /// <summary>The stacks whose file says no cluster that could be compared.</summary>
    public ImmutableArray<string> LeftOut => _clusters.Value.LeftOut;

    /// <summary>The file of a stack.</summary>
    /// <exception cref="ProjectException">It is wrong.</exception>
    public StackFile File(string stack)
    {
        if (!_files.TryGetValue(stack, out var file))
            _files[stack] = file = _loader.ReadFile(stack);
        return file;
    }

    private (Fleet Fleet, ImmutableArray<string> LeftOut) Read()
    {
        var members = new List<FleetMember>();
        var leftOut = ImmutableArray.CreateBuilder<string>();
        foreach (var stack in _catalog.Names)
        {
            if (Member(stack) is { } member)
                members.Add(member);
            else
                leftOut.Add(stack);
        }
        return (new Fleet(members), leftOut.ToImmutable());
    }

    private FleetMember? Member(string stack)
    {
        try
        {
            var config = _project.WithDefaults(File(stack).Decrypt(_ => Closed));
            return ClusterDefinitionReader.Read(ClusterConfiguration.Build(config)).Definition is { } definition ? new FleetMember(stack, definition) : null;
        }
        catch (Exception exception) when (Failures.ExpectedCode(exception) is not null || exception is FormatException)
        {
            return null;
        }
    }
}
