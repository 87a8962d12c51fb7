using Google.Protobuf;

namespace Pulumi;

/// <summary>
/// Parses messages that may be nested more deeply than the protobuf library allows by default: property values take three
/// levels of messages for each level of nesting.
/// </summary>
internal static class DeepMessages
{
    private const int MaxNesting = 3000;

    public static void Merge(IMessage message, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var input = CodedInputStream.CreateWithLimits(stream, int.MaxValue, MaxNesting);
        message.MergeFrom(input);
    }
}
