namespace ManagedKube.Model.Recording;

/// <summary>
/// A stack has a record of its last deployment that cannot be read. That is never taken for "no record": without the record
/// nothing keeps a definition from destroying what is there.
/// </summary>
public sealed class UnreadableRecordException : Exception
{
    /// <summary>Makes the exception.</summary>
    public UnreadableRecordException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
