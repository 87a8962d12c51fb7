using System.Collections.Immutable;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Planning.Storage;
using Pulumi;

namespace ManagedKube.Components.Addons.Framework;

/// <summary>What every add-on is made with.</summary>
/// <param name="Plan">The cluster.</param>
/// <param name="Provider">The way to its API.</param>
/// <param name="Root">What everything in the cluster is deleted with: whoever gives up the whole cluster need not take it apart.</param>
/// <param name="Parent">The component that the add-ons belong to.</param>
/// <param name="Buckets">How the cluster's buckets are reached.</param>
/// <param name="ConsoleSecret">The secret of the consoles' client at the identity provider; null without single sign-on at consoles.</param>
internal sealed record AddonContext(
    ClusterPlan Plan,
    Pulumi.Kubernetes.Provider Provider,
    Resource Root,
    Resource Parent,
    ImmutableDictionary<BucketUse, BucketAccount> Buckets,
    Output<string>? ConsoleSecret)
{
    private readonly ImmutableDictionary<string, string> _versions =
        ComponentPins.Of(Plan.Definition, ReleaseData.Embedded).ToImmutableDictionary(pin => pin.Name, pin => pin.Version);

    /// <summary>The cluster's code, which every resource's name begins with.</summary>
    public string Code => Plan.Definition.Code;

    /// <summary>How a console asks the identity provider; null where it knows its local users only.</summary>
    /// <param name="console">The console (<see cref="ConsoleNames"/>).</param>
    public ConsoleSignOn? SignOnAt(string console) => Plan.SignOnAt(console) is ({ } provider, { } client) && ConsoleSecret is { } secret
        ? new ConsoleSignOn(provider, client, Output.CreateSecret(secret))
        : null;

    /// <summary>The version of a component, as its makers write it.</summary>
    /// <exception cref="InvalidOperationException">The cluster does not have it.</exception>
    public string Version(string component) =>
        _versions.TryGetValue(component, out var version) ? version : throw new InvalidOperationException($"{Code} has no component {component}.");
}
