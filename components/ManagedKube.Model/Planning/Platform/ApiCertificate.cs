using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning.Platform;

/// <summary>The names that the API server's certificate is for (product spec 3.6, V54).</summary>
public static class ApiCertificate
{
    /// <summary>
    /// The names that it cannot do without: the public name, the virtual address, every control plane, the first public address and
    /// the service inside the cluster.
    /// </summary>
    public static ImmutableArray<string> RequiredNames(ClusterDefinition definition, AddressPlan addresses)
    {
        var names = new ClusterNames(definition.Code);
        return
        [
            names.ApiHost,
            addresses.Api.ToString(),
            .. Enumerable.Range(1, definition.Profile.ControlPlanes).Select(number => addresses.ControlPlane(number).ToString()),
            .. definition.Exposure.PublicIps.Take(1).Select(address => address.ToString()),
            $"kubernetes.default.svc.{names.InternalDomain}",
        ];
    }

    /// <summary>All its names: those that the definition states or, when it states none, the required ones.</summary>
    public static ImmutableArray<string> Names(ClusterDefinition definition, AddressPlan addresses) =>
        definition.Exposure.CertificateNames.IsEmpty ? RequiredNames(definition, addresses) : definition.Exposure.CertificateNames;
}
