namespace Pulumi.Kubernetes.Yaml.V2;

/// <summary>All objects of one file of YAML documents. The provider reads it and makes the objects, as children of this component.</summary>
[KubernetesResourceType(Token)]
public partial class ConfigFile : ComponentResource
{
    private const string Token = "kubernetes:yaml/v2:ConfigFile";

    /// <summary>Creates the component.</summary>
    /// <param name="name">A name, unique among the stack's components of the type; by default the names of its children begin with it.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it and its children are managed.</param>
    public ConfigFile(string name, Types.Inputs.Yaml.V2.ConfigFileArgs? args = null, ComponentResourceOptions? options = null)
        : base(Token, name, args ?? new(), ComponentResourceOptions.Merge(new() { Version = PackageOptions.Version }, options), remote: true)
    {
    }
}
