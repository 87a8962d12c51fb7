using YamlDotNet.Serialization;

namespace ManagedKube.Talos.Documents;

/// <summary>
/// A document of the machine configuration that is told from others by its kind. Property names are Talos' own.
/// </summary>
internal abstract record TalosDocument
{
    [YamlMember(Order = -2)]
    public string ApiVersion => "v1alpha1";

    [YamlMember(Order = -1)]
    public string Kind => GetType().Name;
}
