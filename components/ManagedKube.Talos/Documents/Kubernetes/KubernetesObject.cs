using YamlDotNet.Serialization;

namespace ManagedKube.Talos.Documents.Kubernetes;

/// <summary>A configuration in one of Kubernetes' own formats.</summary>
internal abstract record KubernetesObject
{
    [YamlMember(Order = -2)]
    public abstract string ApiVersion { get; }

    [YamlMember(Order = -1)]
    public abstract string Kind { get; }
}
