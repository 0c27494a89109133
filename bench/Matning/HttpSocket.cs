using System.Buffers.Text;
using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Trygghet.Matning;

/// <summary>One connection that sends one request again and again, and checks every answer: status and length, and once the hash.</summary>
internal sealed class HttpSocket : IDisposable
{
    private readonly Work work;
    private readonly Socket socket;
    private readonly byte[] request;
    private readonly byte[] buffer = new byte[256 * 1024];
    private int read;
    private int end;
    private long body;
    private IncrementalHash? hash;

    private HttpSocket(Work work, Socket socket)
    {
        this.work = work;
        this.socket = socket;
        request = Encoding.UTF8.GetBytes(work.Request);
    }

    public static async Task<HttpSocket> OpenAsync(Work work)
    {
        var open = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await open.ConnectAsync(work.Host, work.Port);
        return new(work, open);
    }

    public async ValueTask SendAsync(bool hashed)
    {
        hash = hashed && work.Sha256.Length > 0 ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
        body = 0;
        await socket.SendAsync(request);
        var head = await HeadAsync();
        var status = int.Parse(head.Span[9..12], CultureInfo.InvariantCulture);
        if (status != work.Status)
            throw new InvalidOperationException($"Status {status}: {Encoding.UTF8.GetString(head.Span)}");
        if (Value(head.Span, "content-length: "u8) is { } length)
            await TakeAsync(length);
        else if (head.Span.IndexOf("chunked"u8) >= 0)
            await ChunksAsync();
        Check();
    }

    public void Dispose() => socket.Dispose();

    private void Check()
    {
        if (work.Bytes > 0 && body != work.Bytes)
            throw new InvalidOperationException($"The answer has {body} bytes, not {work.Bytes}.");
        if (hash is not null && Convert.ToHexStringLower(hash.GetHashAndReset()) != work.Sha256)
            throw new InvalidOperationException("The answer is not the one that was checked.");
    }

    private async ValueTask<ReadOnlyMemory<byte>> HeadAsync()
    {
        int length;
        while ((length = buffer.AsSpan(read, end - read).IndexOf("\r\n\r\n"u8)) < 0)
            await FillAsync();
        var head = buffer.AsMemory(read, length + 2);
        read += length + 4;
        return head;
    }

    private async ValueTask ChunksAsync()
    {
        while (true)
        {
            int line;
            while ((line = buffer.AsSpan(read, end - read).IndexOf("\r\n"u8)) < 0)
                await FillAsync();
            if (!Utf8Parser.TryParse(buffer.AsSpan(read, line), out long size, out _, 'x'))
                throw new InvalidOperationException("A chunk has no length.");
            read += line + 2;
            if (size > 0)
                await TakeAsync(size);
            while (end - read < 2)
                await FillAsync();
            read += 2;
            if (size == 0)
                return;
        }
    }

    private async ValueTask TakeAsync(long left)
    {
        while (true)
        {
            var part = (int)Math.Min(left, end - read);
            hash?.AppendData(buffer, read, part);
            body += part;
            read += part;
            left -= part;
            if (left == 0)
                return;
            await FillAsync();
        }
    }

    private async ValueTask FillAsync()
    {
        if (read == end)
            read = end = 0;
        else if (end == buffer.Length)
        {
            buffer.AsSpan(read, end - read).CopyTo(buffer);
            (read, end) = (0, end - read);
        }
        var count = await socket.ReceiveAsync(buffer.AsMemory(end));
        if (count == 0)
            throw new InvalidOperationException("The connection was closed in the middle of an answer.");
        end += count;
    }

    private static long? Value(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        Span<byte> lower = stackalloc byte[head.Length];
        Ascii.ToLower(head, lower, out _);
        var at = lower.IndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(head[(at + name.Length)..], out long value, out _) ? value : null;
    }
}
