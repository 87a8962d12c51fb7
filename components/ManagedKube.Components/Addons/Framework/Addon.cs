using System.Collections.Immutable;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Random;
using CustomObject = Pulumi.Kubernetes.ApiExtensions.CustomResource;

namespace ManagedKube.Components.Addons.Framework;

/// <summary>
/// One add-on of the platform: a release of a chart, its values, and the objects that belong to it. What needs an add-on depends on the whole
/// component, and so on all of it.
/// </summary>
internal abstract class Addon : ComponentResource
{
    private readonly AddonContext _context;
    private readonly IEnumerable<Resource> _after;

    /// <summary>Begins an add-on; a derived class declares its parts and then calls <see cref="ComponentResource.RegisterOutputs()"/>.</summary>
    /// <param name="type">The add-on's type, such as <c>MetalLb</c>. It is part of every URN, and so can never change.</param>
    /// <param name="name">Its name, such as <c>metallb</c>. It can never change either.</param>
    /// <param name="context">What it is made with.</param>
    /// <param name="after">What must be there before any part of it.</param>
    protected Addon(string type, string name, AddonContext context, params IEnumerable<Resource> after)
        : base(ComponentType.Addon(type), $"{context.Code}-{name}", new ComponentResourceOptions { Parent = context.Parent })
    {
        _context = context;
        _after = [.. after];
    }

    /// <summary>Installs a chart.</summary>
    /// <param name="source">The chart.</param>
    /// <param name="settings">How it is installed.</param>
    /// <param name="values">What differs from its own values.</param>
    /// <param name="after">What of this add-on must be there before.</param>
    protected Release Install(ChartSource source, ReleaseSettings settings, ChartValues values, params IEnumerable<Resource> after)
    {
        var arguments = new ReleaseArgs
        {
            // Else a random suffix would be in the name of every object.
            Name = settings.Name,
            Namespace = settings.Namespace,
            Chart = source.Chart,
            Version = _context.Version(source.Component),
            SkipAwait = !settings.Await,
            SkipCrds = settings.SkipCrds,
            Timeout = (int)settings.Timeout.TotalSeconds,
            Values = values.ToInputs(),
        };
        if (source.Repository is { } repository)
            arguments.RepositoryOpts = new RepositoryOptsArgs { Repo = repository };
        var options = Options(after);
        options.Protect = settings.HoldsData ? true : null;
        return new Release($"{_context.Code}-{settings.Name}", arguments, options);
    }

    /// <summary>Declares an object of a kind that this add-on has brought.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="name">Its name.</param>
    /// <param name="space">Its namespace; null for an object of the whole cluster.</param>
    /// <param name="spec">What it should be.</param>
    /// <param name="after">What of this add-on must be there before.</param>
    protected CustomObject Declare(CustomKind kind, string name, string? space, ChartValues spec, params IEnumerable<Resource> after) =>
        Declare(kind, name, space, spec, ImmutableSortedDictionary<string, string>.Empty, after);

    /// <summary>Declares an object with labels.</summary>
    protected CustomObject Declare(
        CustomKind kind, string name, string? space, ChartValues spec, IReadOnlyDictionary<string, string> labels, params IEnumerable<Resource> after)
    {
        var metadata = new ObjectMetaArgs { Name = name };
        foreach (var (label, value) in labels)
            metadata.Labels.Add(label, value);
        if (space is not null)
            metadata.Namespace = space;
        if (kind.WaitFor is { } condition)
            metadata.Annotations = new InputMap<string> { ["pulumi.com/waitFor"] = condition };
        var arguments = new ObjectArgs(kind.ApiVersion, kind.Kind) { Metadata = metadata, Spec = spec.ToInputs() };
        return new CustomObject(space is null ? $"{_context.Code}-{name}" : $"{_context.Code}-{space}-{name}", arguments, Options(after));
    }

    /// <summary>A password of letters and digits that is made once and kept as a secret.</summary>
    /// <param name="name">What it is for; it can never change.</param>
    /// <param name="length">How many characters.</param>
    protected RandomPassword Password(string name, int length = 32) => new(
        $"{_context.Code}-{name}",
        new RandomPasswordArgs { Length = length, Special = false },
        new CustomResourceOptions { Parent = this, DeletedWith = _context.Root });

    /// <summary>Keeps secret texts where a chart looks for them.</summary>
    /// <param name="name">The name of the Secret.</param>
    /// <param name="space">Its namespace.</param>
    /// <param name="entries">The texts by their keys.</param>
    /// <param name="type">Its type; null for the usual one.</param>
    /// <param name="labels">Its labels; null for none.</param>
    protected Secret Keep(string name, string space, InputMap<string> entries, string? type = null, IReadOnlyDictionary<string, string>? labels = null)
    {
        var metadata = new ObjectMetaArgs { Name = name, Namespace = space };
        foreach (var (label, value) in labels ?? ImmutableSortedDictionary<string, string>.Empty)
            metadata.Labels.Add(label, value);
        var arguments = new SecretArgs { Metadata = metadata, StringData = entries };
        if (type is not null)
            arguments.Type = type;
        return new Secret($"{_context.Code}-{name}", arguments, Options());
    }

    /// <summary>Options of a part of this add-on.</summary>
    /// <param name="after">What of this add-on must be there before.</param>
    protected CustomResourceOptions Options(params IEnumerable<Resource> after)
    {
        var options = new CustomResourceOptions { Parent = this, Provider = _context.Provider, DeletedWith = _context.Root };
        foreach (var resource in _after.Concat(after))
            options.DependsOn.Add(resource);
        return options;
    }
}
