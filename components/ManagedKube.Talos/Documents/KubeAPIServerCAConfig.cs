namespace ManagedKube.Talos.Documents;

/// <summary>The authority of Kubernetes (1.14): the whole of it on control planes, certificates alone on workers.</summary>
internal sealed record KubeAPIServerCAConfig : TalosDocument
{
    public IssuingAuthority? IssuingCA { get; init; }

    public IReadOnlyList<string>? AcceptedCAs { get; init; }
}
