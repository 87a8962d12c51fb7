using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>The company.</summary>
[OutputType]
public sealed class GetCompanyResult
{
    /// <summary>UUID of the company.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    [OutputConstructor]
    private GetCompanyResult(
        string id,
        string name)
    {
        Id = id;
        Name = name;
    }
}
