namespace Pulumi;

/// <summary>Ends the program with a message about a resource.</summary>
public class ResourceException : Exception
{
    /// <summary>Takes the message and the resource that it is about.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">The resource, if there is one yet.</param>
    /// <param name="hideStack">Whether the message alone is shown, without a stack trace.</param>
    public ResourceException(string message, Resource? resource, bool hideStack = false)
        : base(message)
    {
        Resource = resource;
        HideStack = hideStack;
    }

    internal Resource? Resource { get; }

    internal bool HideStack { get; }
}
