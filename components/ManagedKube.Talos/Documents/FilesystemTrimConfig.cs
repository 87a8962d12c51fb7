namespace ManagedKube.Talos.Documents;

/// <summary>How often the storage is told what is free (1.14).</summary>
internal sealed record FilesystemTrimConfig : TalosDocument
{
    /// <summary>Once a week.</summary>
    public string Interval => "168h0m0s";
}
