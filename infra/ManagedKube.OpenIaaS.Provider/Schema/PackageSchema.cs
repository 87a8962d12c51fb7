namespace ManagedKube.OpenIaaS.Provider.Schema;

/// <summary>The package's Pulumi schema.</summary>
internal static class PackageSchema
{
    /// <summary>The schema as JSON.</summary>
    public static async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        using var stream = typeof(PackageSchema).Assembly.GetManifestResourceStream("schema.json")!;
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
    }
}
