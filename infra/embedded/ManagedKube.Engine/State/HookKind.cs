namespace ManagedKube.Engine.State;

/// <summary>When a resource hook runs. The names are those of the state.</summary>
public enum HookKind
{
    /// <summary>Before the resource is made; a failure prevents it.</summary>
    BeforeCreate,

    /// <summary>After the resource was made.</summary>
    AfterCreate,

    /// <summary>Before the resource is changed in place; a failure prevents it.</summary>
    BeforeUpdate,

    /// <summary>After the resource was changed in place.</summary>
    AfterUpdate,

    /// <summary>Before the resource is deleted; a failure prevents it.</summary>
    BeforeDelete,

    /// <summary>After the resource was deleted.</summary>
    AfterDelete,

    /// <summary>When its provider could not make, change or delete it; may ask for another attempt.</summary>
    OnError,
}
