namespace Pulumi;

/// <summary>Stands for a resource of which only the URN is known, so that something can depend on it.</summary>
internal sealed class DependencyResource : CustomResource
{
    public DependencyResource(string urn)
    {
        Urn = new(Task.FromResult(new OutputData<string>([this], urn, isKnown: true, isSecret: false)));
    }
}
