using YamlDotNet.Serialization;

namespace ManagedKube.Talos.Documents;

/// <summary>The one document without a kind, which makes a configuration complete. It holds secrets.</summary>
internal abstract record MachineDocument
{
    [YamlMember(Order = -1)]
    public string Version => "v1alpha1";
}
