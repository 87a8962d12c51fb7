namespace Pulumi;

/// <summary>How long a provider may take for an operation; by default what the provider thinks right.</summary>
public sealed class CustomTimeouts
{
    /// <summary>The limit for creating the resource.</summary>
    public TimeSpan? Create { get; set; }

    /// <summary>The limit for updating the resource.</summary>
    public TimeSpan? Update { get; set; }

    /// <summary>The limit for deleting the resource.</summary>
    public TimeSpan? Delete { get; set; }

    internal CustomTimeouts Clone() => new() { Create = Create, Update = Update, Delete = Delete };
}
