namespace ManagedKube.Model.Planning.Edge;

/// <summary>Who an entry of the allow list stands for (V47).</summary>
public enum AllowedSourceKind
{
    /// <summary>The provider's engineers.</summary>
    Operator,

    /// <summary>The client.</summary>
    Client,

    /// <summary>The cluster itself, which pulls images by its registry's public name.</summary>
    Cluster,
}
