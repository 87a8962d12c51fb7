using YamlDotNet.Serialization;

namespace ManagedKube.Talos.Documents;

/// <summary>The one document without a kind, which makes a configuration complete.</summary>
internal sealed record MachineDocument(MachineSection Machine)
{
    [YamlMember(Order = -1)]
    public string Version => "v1alpha1";
}
