import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {crc32} from 'node:zlib';

/** A folder as the ZIP file, uncompressed, that Firefox installs. */
export function toXpi(folder: string): Buffer {
	const entries: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const file of readdirSync(folder, {recursive: true, withFileTypes: true})) {
		if (!file.isFile()) continue;
		const path = join(file.parentPath, file.name);
		const name = Buffer.from(
			path
				.slice(folder.length + 1)
				.split(sep)
				.join('/'),
		);
		const bytes = readFileSync(path);
		const fields = toFields(name, bytes);
		entries.push(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, bytes]));
		directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, Buffer.alloc(10), toUInt32(offset), name]));
		offset += 30 + name.length + bytes.length;
	}
	return Buffer.concat([...entries, ...directory, toEnd(directory, offset)]);
}

/** What a file's own header and its line in the directory share: 26 bytes from “version needed” to “extra length”. */
function toFields(name: Buffer, bytes: Buffer): Buffer {
	const fields = Buffer.alloc(26);
	fields.writeUInt16LE(20, 0);
	// The first of January 1980: the same folder gives the same file.
	fields.writeUInt16LE(0x21, 8);
	fields.writeUInt32LE(crc32(bytes), 10);
	fields.writeUInt32LE(bytes.length, 14);
	fields.writeUInt32LE(bytes.length, 18);
	fields.writeUInt16LE(name.length, 22);
	return fields;
}

function toEnd(directory: readonly Buffer[], offset: number): Buffer {
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(directory.length, 8);
	end.writeUInt16LE(directory.length, 10);
	end.writeUInt32LE(
		directory.reduce((sum, {length}) => sum + length, 0),
		12,
	);
	end.writeUInt32LE(offset, 16);
	return end;
}

function toUInt32(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}
