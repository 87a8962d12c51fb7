namespace ManagedKube.Model.Responsibilities;

/// <summary>Where the provider's part of an activity applies. Elsewhere the client is autonomous.</summary>
public enum RaciScope
{
    /// <summary>In every cluster.</summary>
    All,

    /// <summary>Only in production.</summary>
    Production,
}
