namespace ManagedKube.Talos.Documents;

/// <summary>etcd in the document without kind.</summary>
internal sealed record EtcdSection(CertificateKey Ca, IReadOnlyList<string> AdvertisedSubnets)
{
    public IReadOnlyDictionary<string, string>? ExtraArgs { get; init; }
}
