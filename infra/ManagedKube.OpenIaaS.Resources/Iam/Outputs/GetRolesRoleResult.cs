using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam.Outputs;

/// <summary>A role.</summary>
[OutputType]
public sealed class GetRolesRoleResult
{
    /// <summary>UUID of the role.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    [OutputConstructor]
    private GetRolesRoleResult(
        string id,
        string name)
    {
        Id = id;
        Name = name;
    }
}
