namespace ManagedKube.Simulator.Kubernetes.Writing;

/// <summary>What becomes of fields that a type does not have.</summary>
internal enum FieldValidation
{
    Ignore,
    Warn,
    Strict,
}
