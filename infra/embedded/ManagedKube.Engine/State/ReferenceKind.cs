namespace ManagedKube.Engine.State;

/// <summary>Why an entry refers to another resource.</summary>
internal enum ReferenceKind
{
    Parent,
    Provider,
    Dependency,
    PropertyDependency,
    DeletedWith,
    ReplaceWith,
}
