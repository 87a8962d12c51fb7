using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam.Outputs;

/// <summary>A tenant.</summary>
[OutputType]
public sealed class GetTenantsTenantResult
{
    /// <summary>UUID of the tenant.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>Whether it is a SecNumCloud tenant, in which backup policies are compulsory.</summary>
    public readonly bool SecNumCloud;

    /// <summary>UUID of its company.</summary>
    public readonly string? CompanyId;

    [OutputConstructor]
    private GetTenantsTenantResult(
        string id,
        string name,
        bool secNumCloud,
        string? companyId)
    {
        Id = id;
        Name = name;
        SecNumCloud = secNumCloud;
        CompanyId = companyId;
    }
}
