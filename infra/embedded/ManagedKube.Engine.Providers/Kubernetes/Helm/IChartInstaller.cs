using Pulumi.Protocol;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>Brings charts into a cluster. What it has brought is told by the records that it leaves there.</summary>
internal interface IChartInstaller
{
    /// <summary>Makes a release.</summary>
    /// <exception cref="ProviderException">It failed.</exception>
    Task InstallAsync(Urn urn, ReleaseSpec spec, CancellationToken cancel);

    /// <summary>Makes another revision of a release.</summary>
    /// <exception cref="ProviderException">It failed.</exception>
    Task UpgradeAsync(Urn urn, ReleaseSpec spec, CancellationToken cancel);

    /// <summary>Removes a release with its objects. One that is not there is a success.</summary>
    /// <exception cref="ProviderException">It failed.</exception>
    Task UninstallAsync(Urn urn, ReleaseSpec spec, CancellationToken cancel);
}
