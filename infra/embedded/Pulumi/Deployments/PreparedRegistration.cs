using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Pulumi;

/// <summary>What a resource's requests say about its inputs and its place among the other resources.</summary>
internal sealed record PreparedRegistration
{
    public required Struct Properties { get; init; }

    public required string ParentUrn { get; init; }

    /// <summary>The provider that manages the resource, or empty for the package's default one.</summary>
    public required string ProviderReference { get; init; }

    /// <summary>For remote components, the providers of their children by package.</summary>
    public required IReadOnlyDictionary<string, string> ProviderReferences { get; init; }

    /// <summary>The URNs of all resources that this one depends on.</summary>
    public required IReadOnlyCollection<string> Dependencies { get; init; }

    /// <summary>The URNs of the resources that each property depends on.</summary>
    public required IReadOnlyDictionary<string, SortedSet<string>> PropertyDependencies { get; init; }

    /// <summary>Whether the engine understands aliases that are not URNs.</summary>
    public required bool AliasesAreSpecs { get; init; }

    /// <summary>Former identities: as descriptions, or only as URNs if the engine does not understand those.</summary>
    public required IReadOnlyCollection<Pulumirpc.Alias> Aliases { get; init; }

    /// <summary>The engine's reference to the package, or empty if the type token tells it.</summary>
    public required string PackageReference { get; init; }

    public void ApplyTo(RegisterResourceRequest request)
    {
        request.PackageRef = PackageReference;
        request.Object = Properties;
        request.Parent = ParentUrn;
        request.Provider = ProviderReference;
        request.Dependencies.Add(Dependencies);
        foreach (var (package, reference) in ProviderReferences)
            request.Providers.Add(package, reference);
        foreach (var (property, urns) in PropertyDependencies)
            request.PropertyDependencies.Add(property, new() { Urns = { urns } });
        if (AliasesAreSpecs)
            request.Aliases.Add(Aliases);
        else
            request.AliasURNs.Add(Aliases.Select(alias => alias.Urn));
    }

    public void ApplyTo(ReadResourceRequest request)
    {
        request.PackageRef = PackageReference;
        request.Properties = Properties;
        request.Parent = ParentUrn;
        request.Provider = ProviderReference;
        request.Dependencies.Add(Dependencies);
    }
}
