using Pulumi.Protocol;

namespace ManagedKube.Engine.State;

/// <summary>One resource that an entry refers to.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Urn">The resource.</param>
/// <param name="Property">The input whose value came from it; empty for another kind of reference.</param>
internal readonly record struct StateReference(ReferenceKind Kind, Urn Urn, string Property = "")
{
    /// <summary>What it is called in messages.</summary>
    public string What => Kind switch
    {
        ReferenceKind.Parent => "parent",
        ReferenceKind.Provider => "provider",
        ReferenceKind.Dependency => "dependency",
        ReferenceKind.PropertyDependency => $"dependency of property '{Property}'",
        ReferenceKind.DeletedWith => "deletedWith",
        _ => "replaceWith",
    };
}
