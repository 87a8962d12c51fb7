using ManagedKube.Talos.Api.Resources;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>A resource that a node shows.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Type">Its type.</param>
/// <param name="Id">Its id.</param>
/// <param name="Yaml">What it says, in YAML. That of a configuration holds secrets.</param>
internal sealed record NodeResource(string Namespace, string Type, string Id, string Yaml)
{
    public Resource ToMessage() => new()
    {
        Metadata = new Metadata { Namespace = Namespace, Type = Type, Id = Id, Version = "1", Phase = "running" },
        Spec = new Spec { YamlSpec = Yaml },
    };

    public override string ToString() => $"{Type}/{Id}";
}
