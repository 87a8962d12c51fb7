namespace ManagedKube.Talos.Provider.Schema;

/// <summary>The package's Pulumi schema.</summary>
internal static class PackageSchema
{
    /// <summary>The schema as JSON.</summary>
    public static async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        await using var stream = typeof(PackageSchema).Assembly.GetManifestResourceStream("Schema/package.json")!;
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
    }
}
