namespace ManagedKube.Model.Definition;

/// <summary>What a group of the client's people may do (product spec 3.8 and 5.3).</summary>
public enum AccessRole
{
    /// <summary>Works freely in the namespaces of a tenant.</summary>
    Member,

    /// <summary>Creates and deletes namespaces of a tenant too.</summary>
    Owner,

    /// <summary>May do everything; dev/test only (V70).</summary>
    ClusterAdmin,
}
