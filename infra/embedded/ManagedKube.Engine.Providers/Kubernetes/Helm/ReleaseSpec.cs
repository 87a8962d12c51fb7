using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Kubernetes.Objects;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>A release as a program asks for it.</summary>
internal sealed record ReleaseSpec
{
    // That of Helm.
    private const int DefaultTimeoutSeconds = 300;

    public required string Name { get; init; }

    public required string Namespace { get; init; }

    /// <summary>The chart: a name in the repository, a path, or an address.</summary>
    public required string Chart { get; init; }

    /// <summary>Its version; null for the newest.</summary>
    public string? Version { get; init; }

    /// <summary>Everything that differs from the chart's own values.</summary>
    public required JsonObject Values { get; init; }

    /// <summary>Where the chart is.</summary>
    public required ChartRepository Repository { get; init; }

    /// <summary>How long it may take.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>Truth values that are set, by their names in the inputs.</summary>
    public required PropertyMap Inputs { get; init; }

    /// <summary>Whether the release is undone when it fails.</summary>
    public bool Atomic => Has("atomic");

    /// <summary>Whether all its objects must be ready.</summary>
    public bool Wait => !Has("skipAwait");

    /// <summary>The name of the chart alone.</summary>
    public string ChartName => Chart[(Chart.TrimEnd('/').LastIndexOf('/') + 1)..].TrimEnd('/');

    /// <param name="inputs">The inputs.</param>
    /// <param name="values">What their values come to.</param>
    /// <param name="namespace">The namespace of releases that name none.</param>
    /// <param name="limit">What the options of the resource say of its time; null for nothing.</param>
    public static ReleaseSpec Of(PropertyMap inputs, JsonObject values, string @namespace, TimeSpan? limit) => new()
    {
        Name = inputs.Text("name") ?? "",
        Namespace = inputs.Text("namespace") ?? @namespace,
        Chart = inputs.Text("chart") ?? "",
        Version = inputs.Text("version") is { Length: > 0 } version ? version : null,
        Values = values,
        Repository = ChartRepository.Of(inputs.Map("repositoryOpts")),
        Timeout = limit is { Ticks: > 0 } given
            ? given
            : TimeSpan.FromSeconds(inputs.Integer("timeout") is { } seconds and > 0 ? seconds : DefaultTimeoutSeconds),
        Inputs = inputs,
    };

    /// <summary>Whether a truth value is set.</summary>
    public bool Has(string name) => Inputs.Flag(name) == true;

    /// <summary>Nothing of its values, which hold secrets.</summary>
    public override string ToString() => $"{Namespace}/{Name}";
}
