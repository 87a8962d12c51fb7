namespace ManagedKube.Model.Definition;

/// <summary>Which topology is delivered (product spec 2).</summary>
public enum ClusterEnvironment
{
    /// <summary>Three availability zones.</summary>
    Production,

    /// <summary>Dev/test: one availability zone.</summary>
    DevTest,
}
