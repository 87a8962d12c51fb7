using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>The role that was found.</summary>
[OutputType]
public sealed class GetRoleResult
{
    /// <summary>UUID of the role.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    [OutputConstructor]
    private GetRoleResult(
        string id,
        string name)
    {
        Id = id;
        Name = name;
    }
}
