namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>The one namespace of a tenant's object storage.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name, which is part of the address of its buckets.</param>
/// <param name="Region">The S3 region.</param>
internal sealed record ObjectStorageNamespace(Guid Id, string Name, string Region)
{
    public string Endpoint => $"https://{Name}.s3.{Region}.cloud-temple.com";
}
