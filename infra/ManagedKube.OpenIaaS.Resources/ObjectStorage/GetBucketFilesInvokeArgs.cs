using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Whose objects to list; may come from other resources.</summary>
public sealed class GetBucketFilesInvokeArgs : InvokeArgs
{
    /// <summary>Name of the bucket.</summary>
    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    /// <summary>Only the objects in this folder. Left out: all.</summary>
    [Input("folderPath")]
    public Input<string>? FolderPath { get; set; }
}
