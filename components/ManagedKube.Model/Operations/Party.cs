namespace ManagedKube.Model.Operations;

/// <summary>Who performs an operation.</summary>
public enum Party
{
    /// <summary>The client.</summary>
    Client,

    /// <summary>The provider.</summary>
    Provider,

    /// <summary>Both, each its part.</summary>
    Both,
}
