using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>What a StorageAccount shall be.</summary>
public sealed class StorageAccountArgs : ResourceArgs
{
    /// <summary>Name: 1 to 255 letters, digits, "-" and "_". A change makes another account.</summary>
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    /// <summary>Arguments without values.</summary>
    public static new StorageAccountArgs Empty => new();
}
