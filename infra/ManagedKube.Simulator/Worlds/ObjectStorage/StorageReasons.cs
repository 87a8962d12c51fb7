namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>Why orders of the object storage fail.</summary>
internal static class StorageReasons
{
    public static string BucketNotFound(string name) => $"Could not find bucket {name}";

    public static string AccountNotFound(string name) => $"Could not find storage account {name}";

    public static string BucketExists(string name) => $"The bucket {name} already exists";

    public static string BucketNotEmpty(string name) => $"The bucket {name} is not empty";
}
