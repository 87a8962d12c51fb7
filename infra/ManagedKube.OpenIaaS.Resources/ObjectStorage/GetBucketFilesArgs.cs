using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Whose objects to list.</summary>
public sealed class GetBucketFilesArgs : InvokeArgs
{
    /// <summary>Name of the bucket.</summary>
    [Input("bucket", required: true)]
    public string Bucket { get; set; } = null!;

    /// <summary>Only the objects in this folder. Left out: all.</summary>
    [Input("folderPath")]
    public string? FolderPath { get; set; }
}
