namespace ManagedKube.Engine.State.Json;

/// <summary>The names of operations in state files.</summary>
internal static class OperationKinds
{
    public static string Name(OperationKind kind) => kind switch
    {
        OperationKind.Creating => "creating",
        OperationKind.Updating => "updating",
        OperationKind.Deleting => "deleting",
        OperationKind.Reading => "reading",
        OperationKind.Importing => "importing",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <exception cref="FormatException">There is no such operation.</exception>
    public static OperationKind Parse(string name) =>
        Enum.GetValues<OperationKind>().Where(kind => Name(kind) == name).Cast<OperationKind?>().FirstOrDefault()
        ?? throw new FormatException($"'{name}' is no kind of operation");
}
