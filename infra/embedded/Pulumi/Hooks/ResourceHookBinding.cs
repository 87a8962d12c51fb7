namespace Pulumi;

/// <summary>The hooks of a resource, by when they run. Hooks of one kind run in their order here.</summary>
public class ResourceHookBinding
{
    /// <summary>Run before the resource is created.</summary>
    public List<ResourceHook> BeforeCreate { get; set; } = [];

    /// <summary>Run after the resource has been created.</summary>
    public List<ResourceHook> AfterCreate { get; set; } = [];

    /// <summary>Run before the resource is updated.</summary>
    public List<ResourceHook> BeforeUpdate { get; set; } = [];

    /// <summary>Run after the resource has been updated.</summary>
    public List<ResourceHook> AfterUpdate { get; set; } = [];

    /// <summary>Run before the resource is deleted. The program must still register the hook then.</summary>
    public List<ResourceHook> BeforeDelete { get; set; } = [];

    /// <summary>Run after the resource has been deleted. The program must still register the hook then.</summary>
    public List<ResourceHook> AfterDelete { get; set; } = [];

    /// <summary>Run when an operation has failed.</summary>
    public List<ErrorHook> OnError { get; set; } = [];

    /// <summary>Whether there are no hooks.</summary>
    public bool IsEmpty
        => BeforeCreate is [] && AfterCreate is [] && BeforeUpdate is [] && AfterUpdate is [] && BeforeDelete is [] && AfterDelete is []
            && OnError is [];

    /// <summary>A copy whose lists are its own.</summary>
    public ResourceHookBinding Clone() => Concat(new());

    /// <summary>New lists of the hooks here and then those of another one.</summary>
    public ResourceHookBinding Concat(ResourceHookBinding other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new()
        {
            BeforeCreate = [.. BeforeCreate, .. other.BeforeCreate],
            AfterCreate = [.. AfterCreate, .. other.AfterCreate],
            BeforeUpdate = [.. BeforeUpdate, .. other.BeforeUpdate],
            AfterUpdate = [.. AfterUpdate, .. other.AfterUpdate],
            BeforeDelete = [.. BeforeDelete, .. other.BeforeDelete],
            AfterDelete = [.. AfterDelete, .. other.AfterDelete],
            OnError = [.. OnError, .. other.OnError],
        };
    }
}
